# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs; without
PIFs it is internal to each host.
"""

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

_xml_vif_ref_to_string_map = xml_writer(parse_type("(VIF ref -> string) map"))
_json_vif_ref_to_string_map = json_writer(parse_type("(VIF ref -> string) map"))
_restore_vif_ref_to_string_map = restorer(parse_type("(VIF ref -> string) map"))
_xml_string_to_blob_ref_map = xml_writer(parse_type("(string -> blob ref) map"))
_json_string_to_blob_ref_map = json_writer(parse_type("(string -> blob ref) map"))
_restore_string_to_blob_ref_map = restorer(parse_type("(string -> blob ref) map"))
_xml_string_to_enum_network_operations_map = xml_writer(
    parse_type("(string -> enum network_operations) map")
)
_json_string_to_enum_network_operations_map = json_writer(
    parse_type("(string -> enum network_operations) map")
)
_restore_string_to_enum_network_operations_map = restorer(
    parse_type("(string -> enum network_operations) map")
)
_xml_string_to_string_map = xml_writer(parse_type("(string -> string) map"))
_json_string_to_string_map = json_writer(parse_type("(string -> string) map"))
_restore_string_to_string_map = restorer(parse_type("(string -> string) map"))
_xml_pif_ref_set = xml_writer(parse_type("PIF ref set"))
_json_pif_ref_set = json_writer(parse_type("PIF ref set"))
_restore_pif_ref_set = restorer(parse_type("PIF ref set"))
_xml_vif_ref_set = xml_writer(parse_type("VIF ref set"))
_json_vif_ref_set = json_writer(parse_type("VIF ref set"))
_restore_vif_ref_set = restorer(parse_type("VIF ref set"))
_xml_enum_network_operations_set = xml_writer(parse_type("enum network_operations set"))
_json_enum_network_operations_set = json_writer(parse_type("enum network_operations set"))
_restore_enum_network_operations_set = restorer(parse_type("enum network_operations set"))
_xml_enum_network_purpose_set = xml_writer(parse_type("enum network_purpose set"))
_json_enum_network_purpose_set = json_writer(parse_type("enum network_purpose set"))
_restore_enum_network_purpose_set = restorer(parse_type("enum network_purpose set"))
_xml_string_set = xml_writer(parse_type("string set"))
_json_string_set = json_writer(parse_type("string set"))
_restore_string_set = restorer(parse_type("string set"))

if TYPE_CHECKING:

    class networkFields(TypedDict, total=False):
        """Fields of network that can be given to new, create and modify."""

        MTU: int
        allowed_operations: tuple[enums.NetworkOperations, ...]
        assigned_ips: Mapping[refs.VIFRef, str]
        blobs: Mapping[str, refs.blobRef]
        bridge: str
        current_operations: Mapping[str, enums.NetworkOperations]
        default_locking_mode: enums.NetworkDefaultLockingMode
        managed: bool
        name_description: str
        name_label: str
        other_config: Mapping[str, str]
        purpose: tuple[enums.NetworkPurpose, ...]
        tags: tuple[str, ...]
        uuid: str


class network(Row):
    """A virtual network of the pool. VMs attach to it through VIFs, hosts through PIFs; without
    PIFs it is internal to each host.
    """

    __slots__ = (
        "MTU",
        "PIFs",
        "VIFs",
        "allowed_operations",
        "assigned_ips",
        "blobs",
        "bridge",
        "current_operations",
        "default_locking_mode",
        "managed",
        "name_description",
        "name_label",
        "other_config",
        "purpose",
        "tags",
        "uuid",
    )

    MTU: int
    """Largest packet payload in bytes, normally 1500; PIFs and VIFs take it over when they are
    next plugged.
    """
    PIFs: tuple[refs.PIFRef, ...]
    """Host interfaces that connect this network to the outside, at most one per host."""
    VIFs: tuple[refs.VIFRef, ...]
    """Virtual interfaces of VMs attached to this network."""
    allowed_operations: tuple[enums.NetworkOperations, ...]
    """Operations the network would accept now; advisory, the list may be out of date when the
    call arrives.
    """
    assigned_ips: Mapping[refs.VIFRef, str]
    """IP addresses handed out to VIFs on a host-internal management network, by VIF."""
    blobs: Mapping[str, refs.blobRef]
    """Binary blobs attached to the network, by name."""
    bridge: str
    """Name of the bridge that implements the network on each host."""
    current_operations: Mapping[str, enums.NetworkOperations]
    """Operations running on the network, as a map from task reference to operation."""
    default_locking_mode: enums.NetworkDefaultLockingMode
    """Traffic rule for VIFs that follow the network: unlocked lets all pass, disabled drops
    all.
    """
    managed: bool
    """True when the toolstack sets the bridge up; false if it is made by other means."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Display name of the network."""
    other_config: Mapping[str, str]
    """Free key-value pairs for tools."""
    purpose: tuple[enums.NetworkPurpose, ...]
    """Special uses of the network, such as serving disks by NBD with or without TLS."""
    tags: tuple[str, ...]
    """Labels given by users, for grouping and searching."""
    uuid: str
    """Unique identifier of the network."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[networkFields]) -> network:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.MTU = 1500
        row.PIFs = ()
        row.VIFs = ()
        row.allowed_operations = ()
        row.assigned_ips = EMPTY_MAP
        row.blobs = EMPTY_MAP
        row.bridge = ""
        row.current_operations = EMPTY_MAP
        row.default_locking_mode = "unlocked"
        row.managed = True
        row.name_description = ""
        row.name_label = ""
        row.other_config = EMPTY_MAP
        row.purpose = ()
        row.tags = ()
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[networkFields]) -> refs.networkRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.networkRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[networkFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("network", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> network:
        row = network.__new__(network)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.MTU = self.MTU
        row.PIFs = self.PIFs
        row.VIFs = self.VIFs
        row.allowed_operations = self.allowed_operations
        row.assigned_ips = self.assigned_ips
        row.blobs = self.blobs
        row.bridge = self.bridge
        row.current_operations = self.current_operations
        row.default_locking_mode = self.default_locking_mode
        row.managed = self.managed
        row.name_description = self.name_description
        row.name_label = self.name_label
        row.other_config = self.other_config
        row.purpose = self.purpose
        row.tags = self.tags
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.MTU != 1500:
            out["MTU"] = self.MTU
        if self.assigned_ips:
            out["assigned_ips"] = self.assigned_ips
        if self.blobs:
            out["blobs"] = self.blobs
        if self.bridge != "":
            out["bridge"] = self.bridge
        if self.default_locking_mode != "unlocked":
            out["default_locking_mode"] = self.default_locking_mode
        if self.managed != True:
            out["managed"] = self.managed
        if self.name_description != "":
            out["name_description"] = self.name_description
        if self.name_label != "":
            out["name_label"] = self.name_label
        if self.other_config:
            out["other_config"] = self.other_config
        if self.purpose:
            out["purpose"] = self.purpose
        if self.tags:
            out["tags"] = self.tags
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> network:
        row = cls.new(ref)
        if "MTU" in stored:
            row.MTU = stored["MTU"]
        if "assigned_ips" in stored:
            row.assigned_ips = _restore_vif_ref_to_string_map(stored["assigned_ips"])
        if "blobs" in stored:
            row.blobs = _restore_string_to_blob_ref_map(stored["blobs"])
        if "bridge" in stored:
            row.bridge = stored["bridge"]
        if "default_locking_mode" in stored:
            row.default_locking_mode = stored["default_locking_mode"]
        if "managed" in stored:
            row.managed = stored["managed"]
        if "name_description" in stored:
            row.name_description = stored["name_description"]
        if "name_label" in stored:
            row.name_label = stored["name_label"]
        if "other_config" in stored:
            row.other_config = _restore_string_to_string_map(stored["other_config"])
        if "purpose" in stored:
            row.purpose = _restore_enum_network_purpose_set(stored["purpose"])
        if "tags" in stored:
            row.tags = _restore_string_set(stored["tags"])
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>MTU</name><value>{self.MTU}</value></member>"
            f"<member><name>PIFs</name>{_xml_pif_ref_set(self.PIFs)}</member>"
            f"<member><name>VIFs</name>{_xml_vif_ref_set(self.VIFs)}</member>"
            f"<member><name>allowed_operations</name>{_xml_enum_network_operations_set(self.allowed_operations)}</member>"
            f"<member><name>assigned_ips</name>{_xml_vif_ref_to_string_map(self.assigned_ips)}</member>"
            f"<member><name>blobs</name>{_xml_string_to_blob_ref_map(self.blobs)}</member>"
            f"<member><name>bridge</name><value>{escape(self.bridge)}</value></member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_network_operations_map(self.current_operations)}</member>"
            f"<member><name>default_locking_mode</name><value>{self.default_locking_mode}</value></member>"
            f"<member><name>managed</name><value><boolean>{self.managed:d}</boolean></value></member>"
            f"<member><name>name_description</name><value>{escape(self.name_description)}</value></member>"
            f"<member><name>name_label</name><value>{escape(self.name_label)}</value></member>"
            f"<member><name>other_config</name>{_xml_string_to_string_map(self.other_config)}</member>"
            f"<member><name>purpose</name>{_xml_enum_network_purpose_set(self.purpose)}</member>"
            f"<member><name>tags</name>{_xml_string_set(self.tags)}</member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "MTU": self.MTU,
            "PIFs": self.PIFs,
            "VIFs": self.VIFs,
            "allowed_operations": self.allowed_operations,
            "assigned_ips": self.assigned_ips,
            "blobs": self.blobs,
            "bridge": self.bridge,
            "current_operations": self.current_operations,
            "default_locking_mode": self.default_locking_mode,
            "managed": self.managed,
            "name_description": self.name_description,
            "name_label": self.name_label,
            "other_config": self.other_config,
            "purpose": self.purpose,
            "tags": self.tags,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = network.new("")


network.MODEL = ClassModel(
    name="network",
    fields=(
        FieldModel("MTU", parse_type("int"), "MTU", _DEFAULTS.MTU),
        FieldModel(
            "PIFs",
            parse_type("PIF ref set"),
            "PIFs",
            _DEFAULTS.PIFs,
            persistent=False,
            relation=Relation("PIF", "network", RelationKind.MANY),
        ),
        FieldModel(
            "VIFs",
            parse_type("VIF ref set"),
            "VIFs",
            _DEFAULTS.VIFs,
            persistent=False,
            relation=Relation("VIF", "network", RelationKind.MANY),
        ),
        FieldModel(
            "allowed_operations",
            parse_type("enum network_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel(
            "assigned_ips",
            parse_type("(VIF ref -> string) map"),
            "assigned_ips",
            _DEFAULTS.assigned_ips,
        ),
        FieldModel("blobs", parse_type("(string -> blob ref) map"), "blobs", _DEFAULTS.blobs),
        FieldModel("bridge", parse_type("string"), "bridge", _DEFAULTS.bridge),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum network_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel(
            "default_locking_mode",
            parse_type("enum network_default_locking_mode"),
            "default_locking_mode",
            _DEFAULTS.default_locking_mode,
        ),
        FieldModel("managed", parse_type("bool"), "managed", _DEFAULTS.managed),
        FieldModel(
            "name_description",
            parse_type("string"),
            "name__description",
            _DEFAULTS.name_description,
        ),
        FieldModel("name_label", parse_type("string"), "name__label", _DEFAULTS.name_label),
        FieldModel(
            "other_config",
            parse_type("(string -> string) map"),
            "other_config",
            _DEFAULTS.other_config,
        ),
        FieldModel("purpose", parse_type("enum network_purpose set"), "purpose", _DEFAULTS.purpose),
        FieldModel("tags", parse_type("string set"), "tags", _DEFAULTS.tags),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=network,
    persistent=True,
    gen_events=True,
    has_name_label=True,
)
