"""Rows as objects of an archive: what is said of each, and what is not.

References become the archive's own names; those to objects that are not in it become null, so an
archive holds no dangling ones and tells nothing of the rest of the pool. Pure functions of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from xapi.generated import records, refs
from xapi.idl.encode import xml_of_plain
from xapi.idl.record import EMPTY_MAP, Row
from xapi.idl.scalars import EPOCH
from xapi.idl.types import Map, Ref, Set
from xapi.operations.sr_space import PARENT, UNCLAIMED
from xapi.operations.vm.archive.metadata import thing_xml

__all__ = ["How", "describe"]


@dataclass(frozen=True, slots=True)
class How:
    """What an archive is to tell."""

    power_state: bool = False
    """VMs are as they are; else they are described as halted."""
    snapshots: bool = False
    """Snapshots are told to be some."""
    parents: bool = False
    """Images keep the name of the one they were made from."""


def describe(row: Row, names: Mapping[str, str], how: How, *, secret: str = "") -> str:
    """An object of the archive. `names`: reference -> name in the archive; `secret`: what a TPM
    holds."""
    name = names[row.ref]
    if isinstance(row, records.VTPM):
        return thing_xml("VTPM", name, _vtpm(row, names, secret))
    copy = _purged(row, names)
    change = _CHANGES.get(row.MODEL.name)
    if change is not None:
        change(copy, how)
    return thing_xml(row.MODEL.name, name, copy.write_xml())


def _purged(row: Row, names: Mapping[str, str]) -> Row:
    copy = row.copy()
    for field in row.MODEL.fields:
        value = getattr(row, field.name)
        match field.type:
            case Ref():
                setattr(copy, field.name, names.get(value, refs.NULL))
            case Set(Ref()):
                kept = (names.get(ref) for ref in cast("tuple[str, ...]", value))
                setattr(copy, field.name, tuple(ref for ref in kept if ref is not None))
            case Map(Ref(), _) | Map(_, Ref()):
                setattr(copy, field.name, EMPTY_MAP)
            case _:
                pass
    for field in ("allowed_operations", "current_operations"):
        if field in row.MODEL.field:
            setattr(copy, field, () if field == "allowed_operations" else EMPTY_MAP)
    return copy


def _vm(vm: Any, how: How) -> None:
    if not how.power_state:
        vm.power_state = "Halted"
        vm.suspend_VDI = refs.NULL
    if not how.snapshots:
        vm.is_a_snapshot = False
        vm.snapshot_of = vm.parent = refs.NULL
        vm.snapshots = vm.children = ()
        vm.snapshot_time = EPOCH
        vm.transportable_snapshot_id = vm.snapshot_metadata = ""
        vm.snapshot_info = EMPTY_MAP


def _device(device: Any, how: How) -> None:
    if not how.power_state:
        device.currently_attached = False


def _vdi(vdi: Any, how: How) -> None:
    if not how.parents:
        vdi.sm_config = {k: v for k, v in vdi.sm_config.items() if k != PARENT}


def _sr(sr: Any, _how: How) -> None:
    sr.sm_config = {k: v for k, v in sr.sm_config.items() if not k.startswith(UNCLAIMED)}


def _host(host: Any, _how: How) -> None:
    """Its names remain, to find it again by; how it is set up is nobody's business."""
    plain = records.host.new(host.ref)
    kept = {"uuid", "name_label", "name_description", "hostname", "address"}
    for field in host.MODEL.fields:
        if field.name not in kept and not isinstance(field.type, Ref):
            setattr(host, field.name, getattr(plain, field.name))


_CHANGES: dict[str, Callable[[Any, How], None]] = {
    "VM": _vm,
    "VBD": _device,
    "VIF": _device,
    "VGPU": _device,
    "VDI": _vdi,
    "SR": _sr,
    "host": _host,
}


def _vtpm(vtpm: records.VTPM, names: Mapping[str, str], secret: str) -> str:
    """Not the record: what the TPM holds travels with it, under names of the format's own."""
    return xml_of_plain(
        {
            "vTPM'_VM": names.get(vtpm.VM, refs.NULL),
            "vTPM'_is_unique": vtpm.is_unique,
            "vTPM'_is_protected": vtpm.is_protected,
            "vTPM'_content": secret,
        }
    )
