# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A virtual block device; it connects a disk image, or an empty drive, to a VM."""

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

_xml_string_to_enum_vbd_operations_map = xml_writer(
    parse_type("(string -> enum vbd_operations) map")
)
_json_string_to_enum_vbd_operations_map = json_writer(
    parse_type("(string -> enum vbd_operations) map")
)
_restore_string_to_enum_vbd_operations_map = restorer(
    parse_type("(string -> enum vbd_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_enum_vbd_operations_set = xml_writer(parse_type("enum vbd_operations set"))
_json_enum_vbd_operations_set = json_writer(parse_type("enum vbd_operations set"))
_restore_enum_vbd_operations_set = restorer(parse_type("enum vbd_operations set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class VBDFields(TypedDict, total=False):
        """Fields of VBD that can be given to new, create and modify."""

        VDI: refs.VDIRef
        VM: refs.VMRef
        allowed_operations: tuple[enums.VBDOperations, ...]
        bootable: bool
        current_operations: Mapping[str, enums.VBDOperations]
        currently_attached: bool
        device: str
        empty: bool
        metrics: refs.VBD_metricsRef
        mode: enums.VBDMode
        other_config: Mapping[str, str]
        qos_algorithm_params: Mapping[str, str]
        qos_algorithm_type: str
        qos_supported_algorithms: tuple[str, ...]
        reserved: bool
        runtime_properties: Mapping[str, str]
        status_code: int
        status_detail: str
        storage_lock: bool
        type: enums.VBDType
        unpluggable: bool
        userdevice: str
        uuid: str


class VBD(Row):
    """A virtual block device; it connects a disk image, or an empty drive, to a VM."""

    __slots__ = (
        "VDI",
        "VM",
        "allowed_operations",
        "bootable",
        "current_operations",
        "currently_attached",
        "device",
        "empty",
        "metrics",
        "mode",
        "other_config",
        "qos_algorithm_params",
        "qos_algorithm_type",
        "qos_supported_algorithms",
        "reserved",
        "runtime_properties",
        "status_code",
        "status_detail",
        "storage_lock",
        "type",
        "unpluggable",
        "userdevice",
        "uuid",
    )

    VDI: refs.VDIRef
    """Disk image behind the device; null for an empty CD drive."""
    VM: refs.VMRef
    """VM that owns the device."""
    allowed_operations: tuple[enums.VBDOperations, ...]
    """Operations that would be accepted at present; advisory."""
    bootable: bool
    """True if the VM may boot from the device; matters to paravirtual guests only."""
    current_operations: Mapping[str, enums.VBDOperations]
    """Operations in progress on the device, by reference of their task."""
    currently_attached: bool
    """True if the device is attached to the running, paused or suspended VM."""
    device: str
    """Device name in the guest, such as xvda; empty while detached."""
    empty: bool
    """True if the drive holds no medium; possible for CD drives only."""
    metrics: refs.VBD_metricsRef
    """Removed; always null."""
    mode: enums.VBDMode
    """Access of the VM to the disk, RO or RW; CD drives are always RO."""
    other_config: Mapping[str, str]
    """Free-form settings of clients and tools; the key owner marks disks deleted together with
    the VM.
    """
    qos_algorithm_params: Mapping[str, str]
    """Parameters of the chosen I/O priority algorithm."""
    qos_algorithm_type: str
    """I/O priority algorithm, such as ionice; empty for none."""
    qos_supported_algorithms: tuple[str, ...]
    """I/O priority algorithms available for the device."""
    reserved: bool
    """Internal mark that the device is held for an operation."""
    runtime_properties: Mapping[str, str]
    """Properties of the attached device, as set by the backend."""
    status_code: int
    """Error code of the last attach operation; 0 if it went well."""
    status_detail: str
    """Text of the last attach error; empty if there was none."""
    storage_lock: bool
    """True if the disk's storage is locked for the device; not used any more."""
    type: enums.VBDType
    """How the device appears to the guest, Disk, CD or Floppy."""
    unpluggable: bool
    """True if the device can be taken away while the VM runs."""
    userdevice: str
    """Requested position of the device, a number from 0 or a name such as xvda; autodetect lets
    the server choose.
    """
    uuid: str
    """Unique identifier of the device."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VBDFields]) -> VBD:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VDI = refs.VDIRef("OpaqueRef:NULL")
        row.VM = refs.VMRef("OpaqueRef:NULL")
        row.allowed_operations = ()
        row.bootable = False
        row.current_operations = EMPTY_MAP
        row.currently_attached = False
        row.device = ""
        row.empty = False
        row.metrics = refs.VBD_metricsRef("OpaqueRef:NULL")
        row.mode = "RO"
        row.other_config = EMPTY_MAP
        row.qos_algorithm_params = EMPTY_MAP
        row.qos_algorithm_type = ""
        row.qos_supported_algorithms = ()
        row.reserved = False
        row.runtime_properties = EMPTY_MAP
        row.status_code = 0
        row.status_detail = ""
        row.storage_lock = False
        row.type = "CD"
        row.unpluggable = True
        row.userdevice = ""
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VBDFields]) -> refs.VBDRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VBDRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VBDFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VBD", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VBD:
        row = VBD.__new__(VBD)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VDI = self.VDI
        row.VM = self.VM
        row.allowed_operations = self.allowed_operations
        row.bootable = self.bootable
        row.current_operations = self.current_operations
        row.currently_attached = self.currently_attached
        row.device = self.device
        row.empty = self.empty
        row.metrics = self.metrics
        row.mode = self.mode
        row.other_config = self.other_config
        row.qos_algorithm_params = self.qos_algorithm_params
        row.qos_algorithm_type = self.qos_algorithm_type
        row.qos_supported_algorithms = self.qos_supported_algorithms
        row.reserved = self.reserved
        row.runtime_properties = self.runtime_properties
        row.status_code = self.status_code
        row.status_detail = self.status_detail
        row.storage_lock = self.storage_lock
        row.type = self.type
        row.unpluggable = self.unpluggable
        row.userdevice = self.userdevice
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.VDI != refs.VDIRef("OpaqueRef:NULL"):
            out["VDI"] = self.VDI
        if self.VM != refs.VMRef("OpaqueRef:NULL"):
            out["VM"] = self.VM
        if self.bootable != False:
            out["bootable"] = self.bootable
        if self.currently_attached != False:
            out["currently_attached"] = self.currently_attached
        if self.device != "":
            out["device"] = self.device
        if self.empty != False:
            out["empty"] = self.empty
        if self.metrics != refs.VBD_metricsRef("OpaqueRef:NULL"):
            out["metrics"] = self.metrics
        if self.mode != "RO":
            out["mode"] = self.mode
        if self.other_config:
            out["other_config"] = self.other_config
        if self.qos_algorithm_params:
            out["qos_algorithm_params"] = self.qos_algorithm_params
        if self.qos_algorithm_type != "":
            out["qos_algorithm_type"] = self.qos_algorithm_type
        if self.qos_supported_algorithms:
            out["qos_supported_algorithms"] = self.qos_supported_algorithms
        if self.reserved != False:
            out["reserved"] = self.reserved
        if self.runtime_properties:
            out["runtime_properties"] = self.runtime_properties
        if self.status_code != 0:
            out["status_code"] = self.status_code
        if self.status_detail != "":
            out["status_detail"] = self.status_detail
        if self.storage_lock != False:
            out["storage_lock"] = self.storage_lock
        if self.type != "CD":
            out["type"] = self.type
        if self.unpluggable != True:
            out["unpluggable"] = self.unpluggable
        if self.userdevice != "":
            out["userdevice"] = self.userdevice
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VBD:
        row = cls.new(ref)
        if "VDI" in stored:
            row.VDI = stored["VDI"]
        if "VM" in stored:
            row.VM = stored["VM"]
        if "bootable" in stored:
            row.bootable = stored["bootable"]
        if "currently_attached" in stored:
            row.currently_attached = stored["currently_attached"]
        if "device" in stored:
            row.device = stored["device"]
        if "empty" in stored:
            row.empty = stored["empty"]
        if "metrics" in stored:
            row.metrics = stored["metrics"]
        if "mode" in stored:
            row.mode = stored["mode"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "qos_algorithm_params" in stored:
            row.qos_algorithm_params = _restore_string_to_string_map(stored["qos_algorithm_params"])
        if "qos_algorithm_type" in stored:
            row.qos_algorithm_type = stored["qos_algorithm_type"]
        if "qos_supported_algorithms" in stored:
            row.qos_supported_algorithms = _restore_string_set(stored["qos_supported_algorithms"])
        if "reserved" in stored:
            row.reserved = stored["reserved"]
        if "runtime_properties" in stored:
            row.runtime_properties = _restore_string_to_string_map(stored["runtime_properties"])
        if "status_code" in stored:
            row.status_code = stored["status_code"]
        if "status_detail" in stored:
            row.status_detail = stored["status_detail"]
        if "storage_lock" in stored:
            row.storage_lock = stored["storage_lock"]
        if "type" in stored:
            row.type = stored["type"]
        if "unpluggable" in stored:
            row.unpluggable = stored["unpluggable"]
        if "userdevice" in stored:
            row.userdevice = stored["userdevice"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VDI</name><value>{escape(self.VDI)}</value></member>"
            f"<member><name>VM</name><value>{escape(self.VM)}</value></member>"
            f"<member><name>allowed_operations</name>{_xml_enum_vbd_operations_set(self.allowed_operations)}</member>"
            f"<member><name>bootable</name><value><boolean>{self.bootable:d}</boolean></value></member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_vbd_operations_map(self.current_operations)}</member>"
            f"<member><name>currently_attached</name><value><boolean>{self.currently_attached:d}</boolean></value></member>"
            f"<member><name>device</name><value>{escape(self.device)}</value></member>"
            f"<member><name>empty</name><value><boolean>{self.empty:d}</boolean></value></member>"
            f"<member><name>metrics</name><value>{escape(self.metrics)}</value></member>"
            f"<member><name>mode</name><value>{self.mode}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>qos_algorithm_params</name>{_xml_string_to_string_map(self.qos_algorithm_params)}</member>"
            f"<member><name>qos_algorithm_type</name><value>{escape(self.qos_algorithm_type)}</value></member>"
            f"<member><name>qos_supported_algorithms</name>{_xml_string_set(self.qos_supported_algorithms)}</member>"
            f"<member><name>runtime_properties</name>{_xml_string_to_string_map(self.runtime_properties)}</member>"
            f"<member><name>status_code</name><value>{self.status_code}</value></member>"
            f"<member><name>status_detail</name><value>{escape(self.status_detail)}</value></member>"
            f"<member><name>storage_lock</name><value><boolean>{self.storage_lock:d}</boolean></value></member>"
            f"<member><name>type</name><value>{self.type}</value></member>"
            f"<member><name>unpluggable</name><value><boolean>{self.unpluggable:d}</boolean></value></member>"
            f"<member><name>userdevice</name><value>{escape(self.userdevice)}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VDI": self.VDI,
            "VM": self.VM,
            "allowed_operations": self.allowed_operations,
            "bootable": self.bootable,
            "current_operations": self.current_operations,
            "currently_attached": self.currently_attached,
            "device": self.device,
            "empty": self.empty,
            "metrics": self.metrics,
            "mode": self.mode,
            "other_config": self.other_config,
            "qos_algorithm_params": self.qos_algorithm_params,
            "qos_algorithm_type": self.qos_algorithm_type,
            "qos_supported_algorithms": self.qos_supported_algorithms,
            "runtime_properties": self.runtime_properties,
            "status_code": self.status_code,
            "status_detail": self.status_detail,
            "storage_lock": self.storage_lock,
            "type": self.type,
            "unpluggable": self.unpluggable,
            "userdevice": self.userdevice,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VBD.new("")


VBD.MODEL = ClassModel(
    name="VBD",
    fields=(
        FieldModel(
            "VDI",
            parse_type("VDI ref"),
            "VDI",
            _DEFAULTS.VDI,
            relation=Relation("VDI", "VBDs", RelationKind.ONE),
        ),
        FieldModel(
            "VM",
            parse_type("VM ref"),
            "VM",
            _DEFAULTS.VM,
            relation=Relation("VM", "VBDs", RelationKind.ONE),
        ),
        FieldModel(
            "allowed_operations",
            parse_type("enum vbd_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel("bootable", parse_type("bool"), "bootable", _DEFAULTS.bootable),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum vbd_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel(
            "currently_attached",
            parse_type("bool"),
            "currently_attached",
            _DEFAULTS.currently_attached,
        ),
        FieldModel("device", parse_type("string"), "device", _DEFAULTS.device),
        FieldModel("empty", parse_type("bool"), "empty", _DEFAULTS.empty),
        FieldModel("metrics", parse_type("VBD_metrics ref"), "metrics", _DEFAULTS.metrics),
        FieldModel("mode", parse_type("enum vbd_mode"), "mode", _DEFAULTS.mode),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel(
            "qos_algorithm_params",
            parse_type("(string -> string) map"),
            "qos__algorithm_params",
            _DEFAULTS.qos_algorithm_params,
        ),
        FieldModel(
            "qos_algorithm_type",
            parse_type("string"),
            "qos__algorithm_type",
            _DEFAULTS.qos_algorithm_type,
        ),
        FieldModel(
            "qos_supported_algorithms",
            parse_type("string set"),
            "qos__supported_algorithms",
            _DEFAULTS.qos_supported_algorithms,
        ),
        FieldModel("reserved", parse_type("bool"), "reserved", _DEFAULTS.reserved, internal=True),
        FieldModel(
            "runtime_properties",
            parse_type("(string -> string) map"),
            "runtime_properties",
            _DEFAULTS.runtime_properties,
        ),
        FieldModel("status_code", parse_type("int"), "status_code", _DEFAULTS.status_code),
        FieldModel("status_detail", parse_type("string"), "status_detail", _DEFAULTS.status_detail),
        FieldModel("storage_lock", parse_type("bool"), "storage_lock", _DEFAULTS.storage_lock),
        FieldModel("type", parse_type("enum vbd_type"), "type", _DEFAULTS.type),
        FieldModel("unpluggable", parse_type("bool"), "unpluggable", _DEFAULTS.unpluggable),
        FieldModel("userdevice", parse_type("string"), "userdevice", _DEFAULTS.userdevice),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VBD,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
