# Written by codegen from idl/; change the IDL, not this file.
# pyright: reportConstantRedefinition=false
"""A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with the VM."""

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

_xml_string_to_enum_vtpm_operations_map = xml_writer(
    parse_type("(string -> enum vtpm_operations) map")
)
_json_string_to_enum_vtpm_operations_map = json_writer(
    parse_type("(string -> enum vtpm_operations) map")
)
_restore_string_to_enum_vtpm_operations_map = restorer(
    parse_type("(string -> enum vtpm_operations) map")
)
_xml_enum_vtpm_operations_set = xml_writer(parse_type("enum vtpm_operations set"))
_json_enum_vtpm_operations_set = json_writer(parse_type("enum vtpm_operations set"))
_restore_enum_vtpm_operations_set = restorer(parse_type("enum vtpm_operations set"))

if TYPE_CHECKING:

    class VTPMFields(TypedDict, total=False):
        """Fields of VTPM that can be given to new, create and modify."""

        VM: refs.VMRef
        allowed_operations: tuple[enums.VTPMOperations, ...]
        backend: refs.VMRef
        contents: refs.secretRef
        current_operations: Mapping[str, enums.VTPMOperations]
        is_protected: bool
        is_unique: bool
        persistence_backend: enums.PersistenceBackend
        uuid: str


class VTPM(Row):
    """A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with the
    VM.
    """

    __slots__ = (
        "VM",
        "allowed_operations",
        "backend",
        "contents",
        "current_operations",
        "is_protected",
        "is_unique",
        "persistence_backend",
        "uuid",
    )

    VM: refs.VMRef
    """VM the device belongs to."""
    allowed_operations: tuple[enums.VTPMOperations, ...]
    """Operations that would be accepted at present; advisory."""
    backend: refs.VMRef
    """Domain that serves the device; null when the host itself does."""
    contents: refs.secretRef
    """Secret with the stored state of the device; internal."""
    current_operations: Mapping[str, enums.VTPMOperations]
    """Operations in progress on the device, by reference of their task."""
    is_protected: bool
    """True if the stored state is encrypted."""
    is_unique: bool
    """True if the device must exist only once, so that clones and copies start with an empty
    one.
    """
    persistence_backend: enums.PersistenceBackend
    """Where the state is stored; always xapi, the database."""
    uuid: str
    """Unique identifier of the device."""

    @classmethod
    def new(cls, ref: str, /, **fields: Unpack[VTPMFields]) -> VTPM:
        """A row that is in no database yet; fields not given are unset."""
        row = cls.__new__(cls)
        row.ref = ref
        row.created_rev = row.modified_rev = 0
        row.xml_fragment = row.json_fragment = None
        row.VM = refs.VMRef("OpaqueRef:NULL")
        row.allowed_operations = ()
        row.backend = refs.VMRef("OpaqueRef:NULL")
        row.contents = refs.secretRef("OpaqueRef:NULL")
        row.current_operations = EMPTY_MAP
        row.is_protected = False
        row.is_unique = False
        row.persistence_backend = "xapi"
        row.uuid = ""
        for name, value in fields.items():
            setattr(row, name, value)
        return row

    @classmethod
    def create(cls, writer: Writer, /, **fields: Unpack[VTPMFields]) -> refs.VTPMRef:
        """Add a row, with a reference and a uuid of its own if none is given."""
        row = cls.new(new_ref(), **fields)
        if not row.uuid:
            row.uuid = new_uuid()
        writer.create(row)
        return refs.VTPMRef(row.ref)

    @classmethod
    def modify(cls, writer: Writer, ref: str, /, **fields: Unpack[VTPMFields]) -> None:
        """Set fields. Raises HANDLE_INVALID [class, ref]."""
        writer.modify("VTPM", ref, cast("Mapping[str, object]", fields))

    def copy(self) -> VTPM:
        row = VTPM.__new__(VTPM)
        row.ref = self.ref
        row.created_rev = self.created_rev
        row.modified_rev = self.modified_rev
        row.xml_fragment = row.json_fragment = None
        row.VM = self.VM
        row.allowed_operations = self.allowed_operations
        row.backend = self.backend
        row.contents = self.contents
        row.current_operations = self.current_operations
        row.is_protected = self.is_protected
        row.is_unique = self.is_unique
        row.persistence_backend = self.persistence_backend
        row.uuid = self.uuid
        return row

    def stored(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.VM != refs.VMRef("OpaqueRef:NULL"):
            out["VM"] = self.VM
        if self.backend != refs.VMRef("OpaqueRef:NULL"):
            out["backend"] = self.backend
        if self.contents != refs.secretRef("OpaqueRef:NULL"):
            out["contents"] = self.contents
        if self.is_protected != False:
            out["is_protected"] = self.is_protected
        if self.is_unique != False:
            out["is_unique"] = self.is_unique
        if self.persistence_backend != "xapi":
            out["persistence_backend"] = self.persistence_backend
        if self.uuid != "":
            out["uuid"] = self.uuid
        return out

    @classmethod
    def restore(cls, ref: str, stored: Mapping[str, Any]) -> VTPM:
        row = cls.new(ref)
        if "VM" in stored:
            row.VM = stored["VM"]
        if "backend" in stored:
            row.backend = stored["backend"]
        if "contents" in stored:
            row.contents = stored["contents"]
        if "is_protected" in stored:
            row.is_protected = stored["is_protected"]
        if "is_unique" in stored:
            row.is_unique = stored["is_unique"]
        if "persistence_backend" in stored:
            row.persistence_backend = stored["persistence_backend"]
        if "uuid" in stored:
            row.uuid = stored["uuid"]
        return row

    def write_xml(self) -> str:
        return (
            "<value><struct>"
            f"<member><name>VM</name><value>{escape(self.VM)}</value></member>"
            f"<member><name>allowed_operations</name>{_xml_enum_vtpm_operations_set(self.allowed_operations)}</member>"
            f"<member><name>backend</name><value>{escape(self.backend)}</value></member>"
            f"<member><name>current_operations</name>{_xml_string_to_enum_vtpm_operations_map(self.current_operations)}</member>"
            f"<member><name>is_protected</name><value><boolean>{self.is_protected:d}</boolean></value></member>"
            f"<member><name>is_unique</name><value><boolean>{self.is_unique:d}</boolean></value></member>"
            f"<member><name>persistence_backend</name><value>{self.persistence_backend}</value></member>"
            f"<member><name>uuid</name><value>{escape(self.uuid)}</value></member>"
            "</struct></value>"
        )

    def write_json(self) -> bytes:
        out: dict[str, object] = {
            "VM": self.VM,
            "allowed_operations": self.allowed_operations,
            "backend": self.backend,
            "current_operations": self.current_operations,
            "is_protected": self.is_protected,
            "is_unique": self.is_unique,
            "persistence_backend": self.persistence_backend,
            "uuid": self.uuid,
        }
        return orjson.dumps(out)


_DEFAULTS = VTPM.new("")


VTPM.MODEL = ClassModel(
    name="VTPM",
    fields=(
        FieldModel(
            "VM",
            parse_type("VM ref"),
            "VM",
            _DEFAULTS.VM,
            relation=Relation("VM", "VTPMs", RelationKind.ONE),
        ),
        FieldModel(
            "allowed_operations",
            parse_type("enum vtpm_operations set"),
            "allowed_operations",
            _DEFAULTS.allowed_operations,
            persistent=False,
        ),
        FieldModel("backend", parse_type("VM ref"), "backend", _DEFAULTS.backend),
        FieldModel(
            "contents", parse_type("secret ref"), "contents", _DEFAULTS.contents, internal=True
        ),
        FieldModel(
            "current_operations",
            parse_type("(string -> enum vtpm_operations) map"),
            "current_operations",
            _DEFAULTS.current_operations,
            persistent=False,
        ),
        FieldModel("is_protected", parse_type("bool"), "is_protected", _DEFAULTS.is_protected),
        FieldModel("is_unique", parse_type("bool"), "is_unique", _DEFAULTS.is_unique),
        FieldModel(
            "persistence_backend",
            parse_type("enum persistence_backend"),
            "persistence_backend",
            _DEFAULTS.persistence_backend,
        ),
        FieldModel("uuid", parse_type("string"), "uuid", _DEFAULTS.uuid),
    ),
    row=VTPM,
    persistent=True,
    gen_events=True,
    has_name_label=False,
)
