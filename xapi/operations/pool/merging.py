"""The rows of a host that joins a pool, and those of one that leaves it.

A joining host brings its own rows with their references: itself, its interfaces, its local storage
and its guests. What a pool has once (the pool, networks of the same bridge, the tools SR, default
templates, drivers) it finds there. This module decides nothing: `joining` has checked before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from xapi.database import Database
from xapi.database.replica import fields_of, restore_row
from xapi.generated import records, refs
from xapi.generated.errors import UUIDInvalid
from xapi.idl.record import Row, Writer
from xapi.operations import validity
from xapi.operations.bootstrap.host_rows import STAY_DISABLED
from xapi.operations.console_rows import drop_consoles

__all__ = ["bring", "remove_host", "take_in"]

# Before what refers to them, so that far ends of relations are found.
_BROUGHT = (
    "host_metrics", "host", "host_cpu", "network", "SR", "PIF_metrics", "PIF", "PBD", "VDI",
    "VM_metrics", "VM_guest_metrics", "VM", "VBD_metrics", "VBD", "VIF_metrics", "VIF", "VTPM",
    "blob", "secret",
)  # fmt: skip
_OF_THE_MOMENT = ("current_operations", "allowed_operations")


def bring(db: Database) -> list[dict[str, Any]]:
    """What the joining host sends: its rows as class, reference and fields."""
    return [
        {"c": cls, "r": row.ref, "f": fields_of(row)}
        for cls in _BROUGHT
        for row in db.rows(cls)
        if not (isinstance(row, records.VM) and row.is_default_template)
    ]


def take_in(tx: Writer, brought: Iterable[Mapping[str, Any]]) -> refs.hostRef:
    """Add the rows of a joining host to the pool's; gives the host."""
    rows = list(brought)
    same = _counterparts(tx, rows)
    made: list[tuple[str, str]] = []
    host = ""
    models = {cls: getattr(records, cls).MODEL for cls in _BROUGHT}
    for plain in rows:
        cls, ref = str(plain["c"]), str(plain["r"])
        if ref in same or cls not in models:
            continue
        fields = {
            name: _replaced(value, same)
            for name, value in cast("Mapping[str, Any]", plain["f"]).items()
            if name not in _OF_THE_MOMENT
        }
        tx.create(restore_row(models[cls], ref, fields))
        made.append((cls, ref))
        if cls == "host":
            host = ref
    for cls, ref in made:
        validity.refresh(tx, cls, ref)
    records.host.modify(
        tx, host, enabled=STAY_DISABLED not in records.host.get(tx, host).other_config
    )
    return refs.hostRef(host)


def _counterparts(tx: Writer, rows: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """Rows the pool has already: reference of the joining host's -> of the pool's."""
    bridges = {network.bridge: network.ref for network in records.network.all(tx)}
    tools = next((sr for sr in records.SR.all(tx) if sr.is_tools_sr), None)
    images = {} if tools is None else _images(tx, tools)
    same: dict[str, str] = {}
    for plain in rows:
        fields = plain["f"]
        # What a host left behind when it was a member before, such as guests without disks.
        left = _with_uuid(tx, plain["c"], fields.get("uuid", ""))
        if left is not None:
            same[plain["r"]] = left
        elif plain["c"] == "network" and fields.get("bridge") in bridges:
            same[plain["r"]] = bridges[fields["bridge"]]
        elif plain["c"] == "SR" and fields.get("is_tools_sr") and tools is not None:
            same[plain["r"]] = tools.ref
        elif plain["c"] == "VDI" and same.get(fields.get("SR", "")):
            same[plain["r"]] = images.get(fields.get("location", ""), refs.NULL)
    return same


def _with_uuid(tx: Writer, cls: str, uuid: str) -> str | None:
    if not uuid or cls not in _BROUGHT:
        return None
    try:
        return tx.by_uuid(cls, uuid).ref
    except UUIDInvalid:
        return None


def _images(tx: Writer, sr: records.SR) -> dict[str, str]:
    found = (records.VDI.find(tx, ref) for ref in sr.VDIs)
    return {vdi.location: vdi.ref for vdi in found if vdi is not None}


def _replaced(value: Any, same: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return same.get(value, value)
    if isinstance(value, list):
        return [_replaced(item, same) for item in cast("list[Any]", value)]
    return value


def remove_host(tx: Writer, host: str) -> None:
    """Take out the host, its control domain, its local storage and what hangs on them.

    Guests without disks there stay, halted.
    """
    row = records.host.get(tx, host)
    for ref in row.PBDs:
        pbd = records.PBD.find(tx, ref)
        if pbd is None:
            continue
        sr = records.SR.find(tx, pbd.SR)
        _delete(tx, "PBD", ref)
        if sr is not None and not sr.shared and set(sr.PBDs) <= {ref}:
            for vdi in sr.VDIs:
                _delete(tx, "VDI", vdi)
            _delete(tx, "SR", sr.ref)
    for ref in row.PIFs:
        pif = records.PIF.get(tx, ref)
        _delete(tx, "PIF_metrics", pif.metrics)
        _delete(tx, "PIF", ref)
    for ref in row.host_CPUs:
        _delete(tx, "host_cpu", ref)
    for ref in row.certificates:
        _delete(tx, "Certificate", ref)
    control = records.VM.find(tx, row.control_domain)
    if control is not None:
        drop_consoles(tx, control)
        _delete(tx, "VM_metrics", control.metrics)
        _delete(tx, "VM", control.ref)
    _delete(tx, "host_metrics", row.metrics)
    _delete(tx, "host", host)


def _delete(tx: Writer, cls: str, ref: str) -> None:
    row: Row | None = tx.find(cls, ref)
    if row is not None:
        tx.delete(cls, ref)
