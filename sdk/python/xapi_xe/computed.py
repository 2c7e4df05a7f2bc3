"""Values that are no column of a record: each is computed when a command shows it.

``idl/xe.yaml`` names them with ``@``. What needs measurements that a server does not give is
``<unknown>``, as users know it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from xapi_sdk.failure import Failure

if TYPE_CHECKING:
    from xapi_xe.reader import Found, Reader

__all__ = ["FUNCTIONS"]

UNKNOWN = "<unknown>"


def _sr_host(reader: Reader, sr: Found) -> str | None:
    """The name of the one host that sees a repository."""
    pbds = sr.record["PBDs"]
    if len(pbds) > 1:
        return "<shared>"
    pbd = reader.record("PBD", pbds[0]) if pbds else None
    host = reader.record("host", pbd["host"]) if pbd else None
    return host["name_label"] if host else None


def _vdi_name_label(reader: Reader, vbd: Found) -> str | None:
    if vbd.record["empty"]:
        return "<EMPTY>"
    vdi = reader.record("VDI", vbd.record["VDI"])
    return vdi["name_label"] if vdi else None


def _attachable(reader: Reader, vbd: Found) -> str:
    try:
        reader.api.call("VBD.assert_attachable", vbd.ref)
    except Failure as error:
        return f"false (error: {error.code} [ {'; '.join(error.params)} ])"
    return "true"


def _max_resolution(_reader: Reader, found: Found) -> str:
    return f"{found.record['max_resolution_x']}x{found.record['max_resolution_y']}"


def _pif_speed(reader: Reader, pif: Found) -> str | None:
    metrics = reader.record("PIF_metrics", pif.record["metrics"])
    return f"{metrics['speed']} Mbit/s" if metrics else None


def _pif_duplex(reader: Reader, pif: Found) -> str | None:
    metrics = reader.record("PIF_metrics", pif.record["metrics"])
    if metrics is None:
        return None
    if metrics["duplex"]:
        return "full"
    return "half" if metrics["carrier"] else "unknown"


def _measured(reader: Reader, owner: str, ref: object, source: str) -> float | None:
    """The latest value of a data source; None where the server does not give it."""
    try:
        return float(reader.api.call(f"{owner}.query_data_source", ref, source))
    except Failure:
        return None


def _kibps(owner: str, column: str, source: str) -> Callable[[Reader, Found], str]:
    def read(reader: Reader, device: Found) -> str:
        name = source.format(device.record["device"])
        value = _measured(reader, owner, device.record[column], name)
        return UNKNOWN if value is None else f"{value / 1024:.3f}"

    return read


def _memory_target(reader: Reader, vm: Found) -> str:
    if vm.record["power_state"] in ("Halted", "Suspended"):
        return "0"
    value = _measured(reader, "VM", vm.ref, "memory_target")
    return UNKNOWN if value is None else str(int(value))


def _vcpus_utilisation(reader: Reader, vm: Found) -> dict[str, str]:
    metrics = reader.record("VM_metrics", vm.record["metrics"])
    found: dict[str, str] = {}
    for number in range(int(metrics["VCPUs_number"]) if metrics else 0):
        value = _measured(reader, "VM", vm.ref, f"cpu{number}")
        if value is None:
            return {}
        found[str(number)] = f"{value:.3f}"
    return found


def _cpu_utilisation(reader: Reader, cpu: Found) -> str:
    value = _measured(reader, "host", cpu.record["host"], f"cpu{cpu.record['number']}")
    return UNKNOWN if value is None else f"{value:.3f}"


FUNCTIONS: dict[str, Callable[[Reader, Found], Any]] = {
    "attachable": _attachable,
    "cpu_utilisation": _cpu_utilisation,
    "max_resolution": _max_resolution,
    "memory_target": _memory_target,
    "pif_duplex": _pif_duplex,
    "pif_read": _kibps("host", "host", "pif_{}_rx"),
    "pif_speed": _pif_speed,
    "pif_write": _kibps("host", "host", "pif_{}_tx"),
    "sr_host": _sr_host,
    "vbd_read": _kibps("VM", "VM", "vbd_{}_read"),
    "vbd_write": _kibps("VM", "VM", "vbd_{}_write"),
    "vcpus_utilisation": _vcpus_utilisation,
    "vdi_name_label": _vdi_name_label,
    "vif_read": _kibps("VM", "VM", "vif_{}_rx"),
    "vif_write": _kibps("VM", "VM", "vif_{}_tx"),
}
"""By the name behind the ``@``."""
