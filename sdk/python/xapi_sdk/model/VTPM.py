# Written by codegen from idl/; change the IDL, not this file.
"""The record of VTPM, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import null
from xapi_sdk.values import (
    enum_of,
    identity,
    list_of,
    map_of,
    void,
)

_enum_vtpm_operations = enum_of(enums.VTPMOperations)
_enum_vtpm_operations_set = list_of(_enum_vtpm_operations)
_string_to_enum_vtpm_operations_map = map_of(identity, _enum_vtpm_operations)
_enum_persistence_backend = enum_of(enums.PersistenceBackend)


class VTPMRecord(Record):
    """A virtual TPM 2.0 device of a VM; its state is stored by the server and travels with the
    VM. A prototype; it may change.
    """

    api_class: ClassVar[str] = "VTPM"
    VM: refs.VMRef
    """VM the device belongs to."""
    allowed_operations: list[enums.VTPMOperations]
    """Operations that would be accepted at present; advisory."""
    backend: refs.VMRef
    """Domain that serves the device; null when the host itself does."""
    current_operations: dict[str, enums.VTPMOperations]
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

    _decoders = {
        "allowed_operations": _enum_vtpm_operations_set,
        "current_operations": _string_to_enum_vtpm_operations_map,
        "persistence_backend": _enum_persistence_backend,
    }
    _unset = {
        "VM": null,
        "allowed_operations": list,
        "backend": null,
        "current_operations": dict,
        "is_protected": bool,
        "is_unique": bool,
        "persistence_backend": lambda: enums.PersistenceBackend("xapi"),
        "uuid": str,
    }


_vtpm_ref_to_vtpm_record_map = map_of(identity, VTPMRecord.decode)

create: Method[refs.VTPMRef] = Method("VTPM.create", identity)
destroy: Method[None] = Method("VTPM.destroy", void)
get_contents: Method[str] = Method("VTPM.get_contents", identity)
set_contents: Method[None] = Method("VTPM.set_contents", void)
get_VM: Method[refs.VMRef] = Method("VTPM.get_VM", identity, safe=True)
get_allowed_operations: Method[list[enums.VTPMOperations]] = Method(
    "VTPM.get_allowed_operations", _enum_vtpm_operations_set, safe=True
)
get_backend: Method[refs.VMRef] = Method("VTPM.get_backend", identity, safe=True)
get_current_operations: Method[dict[str, enums.VTPMOperations]] = Method(
    "VTPM.get_current_operations", _string_to_enum_vtpm_operations_map, safe=True
)
get_is_protected: Method[bool] = Method("VTPM.get_is_protected", identity, safe=True)
get_is_unique: Method[bool] = Method("VTPM.get_is_unique", identity, safe=True)
get_persistence_backend: Method[enums.PersistenceBackend] = Method(
    "VTPM.get_persistence_backend", _enum_persistence_backend, safe=True
)
get_uuid: Method[str] = Method("VTPM.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.VTPMRef] = Method("VTPM.get_by_uuid", identity, safe=True)
get_record: Method[VTPMRecord] = Method("VTPM.get_record", VTPMRecord.decode, safe=True)
get_all: Method[list[refs.VTPMRef]] = Method("VTPM.get_all", identity, safe=True)
get_all_where: Method[list[refs.VTPMRef]] = Method("VTPM.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.VTPMRef, VTPMRecord]] = Method(
    "VTPM.get_all_records", _vtpm_ref_to_vtpm_record_map, safe=True
)
get_all_records_where: Method[dict[refs.VTPMRef, VTPMRecord]] = Method(
    "VTPM.get_all_records_where", _vtpm_ref_to_vtpm_record_map, safe=True
)
