# Written by codegen from idl/; change the IDL, not this file.
"""Interface of the operations of task."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Generic, TypeVar

from xapi.generated.errors import NotImplemented as NotImplementedMessage

if TYPE_CHECKING:
    from xapi.generated import enums, refs

CallT = TypeVar("CallT")


class taskOperations(Generic[CallT]):
    """What task messages do. A call in progress or just finished. Asynchronous calls return
    one; it is deleted by the caller or some time after it ends.
    """

    async def add_to_other_config(
        self, call: CallT, ref: refs.taskRef, key: str, value: str
    ) -> None:
        """Adds a key to other_config; needs an own task or the right to change any task."""
        raise NotImplementedMessage("task.add_to_other_config")

    async def cancel(self, call: CallT, task: refs.taskRef) -> None:
        """Asks the work to stop; it may take a while, or finish first. OPERATION_NOT_ALLOWED if
        it cannot be cancelled. Errors: OPERATION_NOT_ALLOWED.
        """
        raise NotImplementedMessage("task.cancel")

    async def create(self, call: CallT, label: str, description: str) -> refs.taskRef:
        """Makes a task under control of the caller, for example to follow an HTTP transfer; the
        caller must destroy it.
        """
        raise NotImplementedMessage("task.create")

    async def destroy(self, call: CallT, ref: refs.taskRef) -> None:
        """Deletes a finished task; one still running is deleted as soon as it ends."""
        raise NotImplementedMessage("task.destroy")

    async def remove_from_other_config(self, call: CallT, ref: refs.taskRef, key: str) -> None:
        """Removes a key from other_config; an absent key is no error."""
        raise NotImplementedMessage("task.remove_from_other_config")

    async def set_error_info(self, call: CallT, ref: refs.taskRef, value: tuple[str, ...]) -> None:
        """Sets code and parameters of a failure on a task made by the caller."""
        raise NotImplementedMessage("task.set_error_info")

    async def set_other_config(
        self, call: CallT, ref: refs.taskRef, value: Mapping[str, str]
    ) -> None:
        """Replaces other_config; each protected key that changes needs its own right."""
        raise NotImplementedMessage("task.set_other_config")

    async def set_progress(self, call: CallT, ref: refs.taskRef, value: float) -> None:
        """Sets the share of work done, from 0 to 1, on a task made by the caller."""
        raise NotImplementedMessage("task.set_progress")

    async def set_result(self, call: CallT, ref: refs.taskRef, value: str) -> None:
        """Sets the result text of a task made by the caller."""
        raise NotImplementedMessage("task.set_result")

    async def set_status(self, call: CallT, ref: refs.taskRef, value: enums.TaskStatusType) -> None:
        """Sets the state of a task made by the caller; a final state cannot be changed again."""
        raise NotImplementedMessage("task.set_status")
