# Written by codegen from idl/; change the IDL, not this file.
"""Messages of task."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from xapi_sdk import enums, refs
from xapi_sdk.method import Invoker, TaskInvoker
from xapi_sdk.model import task as m

if TYPE_CHECKING:
    from xapi_sdk.model.task import TaskRecord
    from xapi_sdk.task import Task


class TaskCalls:
    """A call in progress or just finished. Asynchronous calls return one; it is deleted by the
    caller or some time after it ends.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Invoker) -> None:
        self._client = client

    def add_to_other_config(self, ref: refs.TaskRef, key: str, value: str) -> None:
        """Adds a key to other_config; needs an own task or the right to change any task. A
        prototype; it may change.
        """
        return self._client.invoke(m.add_to_other_config, (ref, key, value))

    def cancel(self, task: refs.TaskRef) -> None:
        """Asks the work to stop; it may take a while, or finish first. OPERATION_NOT_ALLOWED if
        it cannot be cancelled.

        Errors: OPERATION_NOT_ALLOWED.
        """
        return self._client.invoke(m.cancel, (task,))

    def create(self, label: str, description: str) -> refs.TaskRef:
        """Makes a task under control of the caller, for example to follow an HTTP transfer; the
        caller must destroy it.

        label: Display name.
        """
        return self._client.invoke(m.create, (label, description))

    def destroy(self, ref: refs.TaskRef) -> None:
        """Deletes a finished task; one still running is deleted as soon as it ends."""
        return self._client.invoke(m.destroy, (ref,))

    def remove_from_other_config(self, ref: refs.TaskRef, key: str) -> None:
        """Removes a key from other_config; an absent key is no error. A prototype; it may
        change.
        """
        return self._client.invoke(m.remove_from_other_config, (ref, key))

    def set_error_info(self, ref: refs.TaskRef, value: list[str]) -> None:
        """Sets code and parameters of a failure on a task made by the caller.

        value: Error code, then its parameters.
        """
        return self._client.invoke(m.set_error_info, (ref, value))

    def set_other_config(self, ref: refs.TaskRef, value: dict[str, str]) -> None:
        """Replaces other_config; each protected key that changes needs its own right. A
        prototype; it may change.
        """
        return self._client.invoke(m.set_other_config, (ref, value))

    def set_progress(self, ref: refs.TaskRef, value: float) -> None:
        """Sets the share of work done, from 0 to 1, on a task made by the caller.

        value: From 0 to 1.
        """
        return self._client.invoke(m.set_progress, (ref, value))

    def set_result(self, ref: refs.TaskRef, value: str) -> None:
        """Sets the result text of a task made by the caller."""
        return self._client.invoke(m.set_result, (ref, value))

    def set_status(self, ref: refs.TaskRef, value: enums.TaskStatusType) -> None:
        """Sets the state of a task made by the caller; a final state cannot be changed again."""
        return self._client.invoke(m.set_status, (ref, value))

    def get_allowed_operations(self, ref: refs.TaskRef) -> list[enums.TaskAllowedOperations]:
        """Read allowed_operations: Operations the task would accept now; cancel is present only
        while the work can be cancelled.
        """
        return self._client.invoke(m.get_allowed_operations, (ref,))

    def get_backtrace(self, ref: refs.TaskRef) -> str:
        """Read backtrace: Where in the server the failure arose, as an S-expression for
        developers; () when there is none.
        """
        return self._client.invoke(m.get_backtrace, (ref,))

    def get_created(self, ref: refs.TaskRef) -> datetime:
        """Read created: When the task was made."""
        return self._client.invoke(m.get_created, (ref,))

    def get_current_operations(self, ref: refs.TaskRef) -> dict[str, enums.TaskAllowedOperations]:
        """Read current_operations: Cancel or destroy requests under way, as a map from the
        requesting task to the operation.
        """
        return self._client.invoke(m.get_current_operations, (ref,))

    def get_error_info(self, ref: refs.TaskRef) -> list[str]:
        """Read error_info: Error code followed by its parameters when the task failed; empty
        otherwise.
        """
        return self._client.invoke(m.get_error_info, (ref,))

    def get_finished(self, ref: refs.TaskRef) -> datetime:
        """Read finished: When the task ended; 1970-01-01 while it runs."""
        return self._client.invoke(m.get_finished, (ref,))

    def get_name_description(self, ref: refs.TaskRef) -> str:
        """Read name_description: Free description for people."""
        return self._client.invoke(m.get_name_description, (ref,))

    def get_name_label(self, ref: refs.TaskRef) -> str:
        """Read name_label: Name of the call as it was made, or the label given by the creator."""
        return self._client.invoke(m.get_name_label, (ref,))

    def get_other_config(self, ref: refs.TaskRef) -> dict[str, str]:
        """Read other_config: Free key-value pairs for tools; tasks made over HTTP may carry
        request headers as http: keys.
        """
        return self._client.invoke(m.get_other_config, (ref,))

    def get_progress(self, ref: refs.TaskRef) -> float:
        """Read progress: Share of the work done, from 0 to 1; 1 once the task ended."""
        return self._client.invoke(m.get_progress, (ref,))

    def get_resident_on(self, ref: refs.TaskRef) -> refs.HostRef:
        """Read resident_on: Host the task runs on."""
        return self._client.invoke(m.get_resident_on, (ref,))

    def get_result(self, ref: refs.TaskRef) -> str:
        """Read result: XML-RPC text of the value returned, set on success; empty until then."""
        return self._client.invoke(m.get_result, (ref,))

    def get_status(self, ref: refs.TaskRef) -> enums.TaskStatusType:
        """Read status: State of the task; it starts pending and takes one final state, after
        which it does not change.
        """
        return self._client.invoke(m.get_status, (ref,))

    def get_subtask_of(self, ref: refs.TaskRef) -> refs.TaskRef:
        """Read subtask_of: Task this one is a part of; null if it stands alone."""
        return self._client.invoke(m.get_subtask_of, (ref,))

    def get_subtasks(self, ref: refs.TaskRef) -> list[refs.TaskRef]:
        """Read subtasks: Tasks that are parts of this one."""
        return self._client.invoke(m.get_subtasks, (ref,))

    def get_type(self, ref: refs.TaskRef) -> str:
        """Read type: Kind of result, as a small XML text; plain tasks have none."""
        return self._client.invoke(m.get_type, (ref,))

    def get_uuid(self, ref: refs.TaskRef) -> str:
        """Read uuid: Unique identifier of the task."""
        return self._client.invoke(m.get_uuid, (ref,))

    def get_by_uuid(self, uuid: str) -> refs.TaskRef:
        """The object with this uuid."""
        return self._client.invoke(m.get_by_uuid, (uuid,))

    def get_record(self, ref: refs.TaskRef) -> TaskRecord:
        """All visible fields of the object."""
        return self._client.invoke(m.get_record, (ref,))

    def get_by_name_label(self, label: str) -> list[refs.TaskRef]:
        """All objects with this name."""
        return self._client.invoke(m.get_by_name_label, (label,))

    def get_all(self) -> list[refs.TaskRef]:
        """All objects."""
        return self._client.invoke(m.get_all, ())

    def get_all_where(self, expr: str) -> list[refs.TaskRef]:
        """All objects for which the filter expression holds."""
        return self._client.invoke(m.get_all_where, (expr,))

    def get_all_records(self) -> dict[refs.TaskRef, TaskRecord]:
        """All objects with their records."""
        return self._client.invoke(m.get_all_records, ())

    def get_all_records_where(self, expr: str) -> dict[refs.TaskRef, TaskRecord]:
        """All objects, with their records, for which the filter holds."""
        return self._client.invoke(m.get_all_records_where, (expr,))


class TaskTasks:
    """Messages of task as tasks of the server."""

    __slots__ = ("_client",)

    def __init__(self, client: TaskInvoker) -> None:
        self._client = client

    def add_to_other_config(self, ref: refs.TaskRef, key: str, value: str) -> Task[None]:
        """Adds a key to other_config; needs an own task or the right to change any task. A
        prototype; it may change.
        """
        return self._client.start(m.add_to_other_config, (ref, key, value))

    def cancel(self, task: refs.TaskRef) -> Task[None]:
        """Asks the work to stop; it may take a while, or finish first. OPERATION_NOT_ALLOWED if
        it cannot be cancelled.

        Errors: OPERATION_NOT_ALLOWED.
        """
        return self._client.start(m.cancel, (task,))

    def remove_from_other_config(self, ref: refs.TaskRef, key: str) -> Task[None]:
        """Removes a key from other_config; an absent key is no error. A prototype; it may
        change.
        """
        return self._client.start(m.remove_from_other_config, (ref, key))

    def set_other_config(self, ref: refs.TaskRef, value: dict[str, str]) -> Task[None]:
        """Replaces other_config; each protected key that changes needs its own right. A
        prototype; it may change.
        """
        return self._client.start(m.set_other_config, (ref, value))
