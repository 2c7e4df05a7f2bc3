# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a virtual
function of the card each.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack, cast

import orjson

from xapi.generated import enums, refs
from xapi.idl.identifiers import new_ref, new_uuid
from xapi.idl.model import ClassModel, FieldModel, Relation, RelationKind
from xapi.idl.record import Row, Writer
from xapi.idl.scalars import escape
from xapi.idl.types import parse_type

if TYPE_CHECKING:

    class network_sriovFields(TypedDict, total=False):
        """Fields of network_sriov that can be given to new, create and modify."""

        configuration_mode: enums.SriovConfigurationMode
        logical_PIF: refs.PIFRef
        physical_PIF: refs.PIFRef
        requires_reboot: bool
        uuid: str


class network_sriov(Row):
    """SR-IOV switched on for one physical interface. VMs on the logical PIF's network get a
    virtual function of the card each.
    """

    __slots__ = (
        "configuration_mode",
        "logical_PIF",
        "physical_PIF",
        "requires_reboot",
        "uuid",
    )

    configuration_mode: enums.SriovConfigurationMode
    """How virtual functions are made on this card: by sysfs, by module parameters, or by hand.
    """
    logical_PIF: refs.PIFRef
    """PIF that stands for the virtual functions; it belongs to the SR-IOV network."""
    physical_PIF: refs.PIFRef
    """Physical interface whose card provides the virtual functions."""
    requires_reboot: bool
    """True when the host must reboot before the virtual functions exist."""
    uuid: str
    """Unique identifier of the record."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[network_sriovFields]) -> network_sriov:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.configuration_mode = "unknown"
        row.logical_PIF = refs.PIFRef("OpaqueRef:NULL")
        row.physical_PIF = refs.PIFRef("OpaqueRef:NULL")
        row.requires_reboot = False
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(
        cls, writer: Writer, /, **fields: Unpack[network_sriovFields]
    ) -> refs.network_sriovRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.network_sriovRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[network_sriovFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("network_sriov", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> network_sriov:
        row = network_sriov.__new__(network_sriov)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.configuration_mode = self.configuration_mode
        row.logical_PIF = self.logical_PIF
        row.physical_PIF = self.physical_PIF
        row.requires_reboot = self.requires_reboot
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.configuration_mode != "unknown":
            out["configuration_mode"] = self.configuration_mode
        if self.logical_PIF != refs.PIFRef("OpaqueRef:NULL"):
            out["logical_PIF"] = self.logical_PIF
        if self.physical_PIF != refs.PIFRef("OpaqueRef:NULL"):
            out["physical_PIF"] = self.physical_PIF
        if self.requires_reboot != False:
            out["requires_reboot"] = self.requires_reboot
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> network_sriov:
        row = cls.new(ref)
        if "configuration_mode" in stored:
            row.configuration_mode = stored["configuration_mode"]
        if "logical_PIF" in stored:
            row.logical_PIF = stored["logical_PIF"]
        if "physical_PIF" in stored:
            row.physical_PIF = stored["physical_PIF"]
        if "requires_reboot" in stored:
            row.requires_reboot = stored["requires_reboot"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>configuration_mode</name><value>{self.configuration_mode}</value></member>"
            f"<member><name>logical_PIF</name><value>{escape(self.logical_PIF)}</value></member>"
            f"<member><name>physical_PIF</name><value>{escape(self.physical_PIF)}</value></member>"
            f"<member><name>requires_reboot</name><value><boolean>{self.requires_reboot:d}</boolean></value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "configuration_mode": self.configuration_mode,
            "logical_PIF": self.logical_PIF,
            "physical_PIF": self.physical_PIF,
            "requires_reboot": self.requires_reboot,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = network_sriov.new("")


network_sriov.MODEL = ClassModel(
    name="network_sriov",
    fields=(
        FieldModel(
            "configuration_mode",
            parse_type("enum sriov_configuration_mode"),
            "configuration_mode",
            _DEFAULTS.configuration_mode,
        ),
        FieldModel(
            "logical_PIF",
            parse_type("PIF ref"),
            "logical_PIF",
            _DEFAULTS.logical_PIF,
            relation=Relation("PIF", "sriov_logical_PIF_of", RelationKind.ONE),
        ),
        FieldModel(
            "physical_PIF",
            parse_type("PIF ref"),
            "physical_PIF",
            _DEFAULTS.physical_PIF,
            relation=Relation("PIF", "sriov_physical_PIF_of", RelationKind.ONE),
        ),
        FieldModel(
            "requires_reboot", parse_type("bool"), "requires_reboot", _DEFAULTS.requires_reboot
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=network_sriov,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
