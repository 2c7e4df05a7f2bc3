"""What task messages do: tasks that clients keep, and the say they have in others.

A caller may touch its own tasks, that is those of the same directory user; for all others it needs
the permission ``task.destroy/any`` (semantics.md §3). Tasks of calls are ended by the task service.
"""

from __future__ import annotations

from collections.abc import Mapping

from xapi.generated import enums, errors, records, refs
from xapi.generated.operations.task import taskOperations
from xapi.operations.context import Call, Caller, Services

__all__ = ["demand_own", "task"]

ANY_TASK = "task.destroy/any"

FINAL = frozenset({"success", "failure", "cancelled"})


def _owns(services: Services, caller: Caller, row: records.task) -> bool:
    if row.session == caller.session:
        return True
    session = records.session.find(services.db, row.session)
    # A local superuser's sessions carry no identifier; they pass as superusers, not as owners.
    return (
        session is not None
        and bool(session.auth_user_sid)
        and (session.auth_user_sid == caller.user_sid)
    )


def demand_own(services: Services, caller: Caller, ref: str) -> records.task:
    """The task, if the caller may touch it.

    Raises HANDLE_INVALID, RBAC_PERMISSION_DENIED [task.destroy/any, text].
    """
    row = records.task.get(services.db, ref)
    if not _owns(services, caller, row) and not services.sessions.allows(caller, ANY_TASK):
        raise errors.RBACPermissionDenied(
            ANY_TASK, "The task belongs to another user, and the session lacks this permission."
        )
    return row


def _mine(call: Call, ref: str) -> records.task:
    return demand_own(call.services, call.caller, ref)


class task(taskOperations[Call]):
    """Rows of tasks; what runs under them belongs to the task service."""

    async def create(self, call: Call, label: str, description: str) -> refs.taskRef:
        """A pending task under the caller's control."""
        with call.db.transaction() as tx:
            return records.task.create(
                tx,
                name_label=label,
                name_description=description,
                status="pending",
                created=call.services.now(),
                session=refs.sessionRef(call.caller.session or refs.NULL),
                resident_on=call.services.host,
                type="<none/>",
                backtrace="()",
            )

    async def destroy(self, call: Call, ref: refs.taskRef) -> None:
        """A running one goes as soon as it ends (clients.md §6.17)."""
        _mine(call, ref)
        call.services.tasks.destroy(ref)

    async def cancel(self, call: Call, task: refs.taskRef) -> None:
        """No effect on a task that is over; OPERATION_NOT_ALLOWED where the work cannot stop."""
        row = _mine(call, task)
        if (
            row.status == "pending"
            and call.services.tasks.is_running(task)
            and "cancel" not in row.allowed_operations
        ):
            raise errors.OperationNotAllowed(f"The task {task} cannot be cancelled now.")
        call.services.tasks.cancel(call, task)

    async def set_status(self, call: Call, ref: refs.taskRef, value: enums.TaskStatusType) -> None:
        """A final state ends the task; what is over stays as it ended."""
        if _mine(call, ref).status != "pending":
            return
        with call.db.transaction() as tx:
            if value not in FINAL:
                records.task.modify(tx, ref, status=value)
                return
            records.task.modify(
                tx,
                ref,
                status=value,
                finished=call.services.now(),
                progress=1.0,
                allowed_operations=(),
                current_operations={},
            )

    async def set_progress(self, call: Call, ref: refs.taskRef, value: float) -> None:
        _mine(call, ref)
        with call.db.transaction() as tx:
            records.task.modify(tx, ref, progress=value)

    async def set_result(self, call: Call, ref: refs.taskRef, value: str) -> None:
        _mine(call, ref)
        with call.db.transaction() as tx:
            records.task.modify(tx, ref, result=value)

    async def set_error_info(self, call: Call, ref: refs.taskRef, value: tuple[str, ...]) -> None:
        _mine(call, ref)
        with call.db.transaction() as tx:
            records.task.modify(tx, ref, error_info=value)

    async def set_other_config(
        self, call: Call, ref: refs.taskRef, value: Mapping[str, str]
    ) -> None:
        """Rights to protected keys are the pipeline's to check (semantics.md §6)."""
        _mine(call, ref)
        with call.db.transaction() as tx:
            records.task.modify(tx, ref, other_config=value)

    async def add_to_other_config(
        self, call: Call, ref: refs.taskRef, key: str, value: str
    ) -> None:
        """MAP_DUPLICATE_KEY [task, other_config, ref, key]."""
        _mine(call, ref)
        with call.db.transaction() as tx:
            tx.add_to_map("task", ref, "other_config", key, value)

    async def remove_from_other_config(self, call: Call, ref: refs.taskRef, key: str) -> None:
        _mine(call, ref)
        with call.db.transaction() as tx:
            tx.remove_from_map("task", ref, "other_config", key)
