# Written by codegen from idl/; change the IDL, not this file.
"""The record of task, and what clients know of its messages."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from xapi_sdk import enums, refs
from xapi_sdk.method import Method
from xapi_sdk.record import Record
from xapi_sdk.unset import epoch, null
from xapi_sdk.values import (
    date_time,
    double,
    enum_of,
    identity,
    list_of,
    map_of,
    void,
)

_enum_task_allowed_operations = enum_of(enums.TaskAllowedOperations)
_enum_task_allowed_operations_set = list_of(_enum_task_allowed_operations)
_string_to_enum_task_allowed_operations_map = map_of(identity, _enum_task_allowed_operations)
_enum_task_status_type = enum_of(enums.TaskStatusType)


class TaskRecord(Record):
    """A call in progress or just finished. Asynchronous calls return one; it is deleted by the
    caller or some time after it ends.
    """

    api_class: ClassVar[str] = "task"
    allowed_operations: list[enums.TaskAllowedOperations]
    """Operations the task would accept now; cancel is present only while the work can be
    cancelled.
    """
    backtrace: str
    """Where in the server the failure arose, as an S-expression for developers; () when there
    is none.
    """
    created: datetime
    """When the task was made."""
    current_operations: dict[str, enums.TaskAllowedOperations]
    """Cancel or destroy requests under way, as a map from the requesting task to the operation.
    """
    error_info: list[str]
    """Error code followed by its parameters when the task failed; empty otherwise."""
    finished: datetime
    """When the task ended; 1970-01-01 while it runs."""
    name_description: str
    """Free description for people."""
    name_label: str
    """Name of the call as it was made, or the label given by the creator."""
    other_config: dict[str, str]
    """Free key-value pairs for tools; tasks made over HTTP may carry request headers as http:
    keys.
    """
    progress: float
    """Share of the work done, from 0 to 1; 1 once the task ended."""
    resident_on: refs.HostRef
    """Host the task runs on."""
    result: str
    """XML-RPC text of the value returned, set on success; empty until then."""
    status: enums.TaskStatusType
    """State of the task; it starts pending and takes one final state, after which it does not
    change.
    """
    subtask_of: refs.TaskRef
    """Task this one is a part of; null if it stands alone."""
    subtasks: list[refs.TaskRef]
    """Tasks that are parts of this one."""
    type: str
    """Kind of result, as a small XML text; plain tasks have none."""
    uuid: str
    """Unique identifier of the task."""

    _decoders = {
        "allowed_operations": _enum_task_allowed_operations_set,
        "created": date_time,
        "current_operations": _string_to_enum_task_allowed_operations_map,
        "finished": date_time,
        "progress": double,
        "status": _enum_task_status_type,
    }
    _unset = {
        "allowed_operations": list,
        "backtrace": str,
        "created": epoch,
        "current_operations": dict,
        "error_info": list,
        "finished": epoch,
        "name_description": str,
        "name_label": str,
        "other_config": dict,
        "progress": float,
        "resident_on": null,
        "result": str,
        "status": lambda: enums.TaskStatusType("pending"),
        "subtask_of": null,
        "subtasks": list,
        "type": str,
        "uuid": str,
    }


_task_ref_to_task_record_map = map_of(identity, TaskRecord.decode)

add_to_other_config: Method[None] = Method("task.add_to_other_config", void)
cancel: Method[None] = Method("task.cancel", void)
create: Method[refs.TaskRef] = Method("task.create", identity)
destroy: Method[None] = Method("task.destroy", void)
remove_from_other_config: Method[None] = Method("task.remove_from_other_config", void)
set_error_info: Method[None] = Method("task.set_error_info", void)
set_other_config: Method[None] = Method("task.set_other_config", void)
set_progress: Method[None] = Method("task.set_progress", void)
set_result: Method[None] = Method("task.set_result", void)
set_status: Method[None] = Method("task.set_status", void)
get_allowed_operations: Method[list[enums.TaskAllowedOperations]] = Method(
    "task.get_allowed_operations", _enum_task_allowed_operations_set, safe=True
)
get_backtrace: Method[str] = Method("task.get_backtrace", identity, safe=True)
get_created: Method[datetime] = Method("task.get_created", date_time, safe=True)
get_current_operations: Method[dict[str, enums.TaskAllowedOperations]] = Method(
    "task.get_current_operations", _string_to_enum_task_allowed_operations_map, safe=True
)
get_error_info: Method[list[str]] = Method("task.get_error_info", identity, safe=True)
get_finished: Method[datetime] = Method("task.get_finished", date_time, safe=True)
get_name_description: Method[str] = Method("task.get_name_description", identity, safe=True)
get_name_label: Method[str] = Method("task.get_name_label", identity, safe=True)
get_other_config: Method[dict[str, str]] = Method("task.get_other_config", identity, safe=True)
get_progress: Method[float] = Method("task.get_progress", double, safe=True)
get_resident_on: Method[refs.HostRef] = Method("task.get_resident_on", identity, safe=True)
get_result: Method[str] = Method("task.get_result", identity, safe=True)
get_status: Method[enums.TaskStatusType] = Method(
    "task.get_status", _enum_task_status_type, safe=True
)
get_subtask_of: Method[refs.TaskRef] = Method("task.get_subtask_of", identity, safe=True)
get_subtasks: Method[list[refs.TaskRef]] = Method("task.get_subtasks", identity, safe=True)
get_type: Method[str] = Method("task.get_type", identity, safe=True)
get_uuid: Method[str] = Method("task.get_uuid", identity, safe=True)
get_by_uuid: Method[refs.TaskRef] = Method("task.get_by_uuid", identity, safe=True)
get_record: Method[TaskRecord] = Method("task.get_record", TaskRecord.decode, safe=True)
get_by_name_label: Method[list[refs.TaskRef]] = Method(
    "task.get_by_name_label", identity, safe=True
)
get_all: Method[list[refs.TaskRef]] = Method("task.get_all", identity, safe=True)
get_all_where: Method[list[refs.TaskRef]] = Method("task.get_all_where", identity, safe=True)
get_all_records: Method[dict[refs.TaskRef, TaskRecord]] = Method(
    "task.get_all_records", _task_ref_to_task_record_map, safe=True
)
get_all_records_where: Method[dict[refs.TaskRef, TaskRecord]] = Method(
    "task.get_all_records_where", _task_ref_to_task_record_map, safe=True
)
