# Written by codegen from idl/; change the IDL, not this file.
"""The record of DR_task, and what clients know of its messages."""

from __future__ import annotations

from typing import ClassVar

from xapi_sdk import refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.values import (
    identity,
    map_of,
    void,
)


class DRTaskRecord(Record):
    """A disaster-recovery run; it introduces the SRs of a lost pool for as long as recovery
    lasts.
    """

    api_class: ClassVar[str] = "DR_task"
    introduced_SRs: list[refs.SRRef]
    """SRs introduced by this run."""
    uuid: str
    """Unique identifier of the run."""

    _decoders = {}
    _unset = {
        "introduced_SRs": list,
        "uuid": str,
    }


_dr_task_ref_to_dr_task_record_map = map_of(identity, DRTaskRecord.decode)

create: Method[refs.DRTaskRef] = Method("DR_task.create", identity)
destroy: Method[None] = Method("DR_task.destroy", void)
get_introduced_SRs: Method[list[refs.SRRef]] = Method(
    "DR_task.get_introduced_SRs", identity, safe=True
)
get_uuid: Method[str] = Method("DR_task.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.DRTaskRef] = Method("DR_task.get_by_uuid", identity, safe=True)
get_record: Method[DRTaskRecord] = Method("DR_task.get_record", DRTaskRecord.decode, safe=True)
get_all: Method[list[refs.DRTaskRef]] = Method("DR_task.get_all", identity, safe=True)
get_all_where: Method[list[refs.DRTaskRef]] = Method("DR_task.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.DRTaskRef, DRTaskRecord]] = Method(
    "DR_task.get_all_records", _dr_task_ref_to_dr_task_record_map, safe=True
)
get_all_records_where: Method[dict[refs.DRTaskRef, DRTaskRecord]] = Method(
    "DR_task.get_all_records_where", _dr_task_ref_to_dr_task_record_map, safe=True
)
